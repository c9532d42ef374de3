package dk.jobregnskab.intake.landing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BystanderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$y30r21.xlsx",
                ".~lock.y30r21.xlsx#",
                "Thumbs.db",
                "THUMBS.DB",
                "ehthumbs.db",
                "desktop.ini",
                "Desktop.ini",
                ".DS_Store",
                "._y30r21.xlsx",
                ".nfs000000000123abcd00000001",
                ".smbdeleteAAA0001",
                "y30r21.csv.crdownload",
                "Unconfirmed 12345.crdownload",
                "y30r21.csv.part",
                "y30r21.csv.partial",
                "y30r21.csv.FilePart",
                "~WRL0001.tmp",
                "y30r21.csv.download",
                ".y30r21.csv.swp",
                "y30r21.csv.swp",
                "y30r21.csv~",
                "#y30r21.csv#",
                "y30r21.csv - Shortcut.lnk",
                "jobindsats.url",
                "y30r21.csv.bak",
                "y30r21.csv:Zone.Identifier"
            })
    void whatNobodyDeliveredIsLeftAlone(String name) {
        assertThat(Bystander.isCalled(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "y30r21.csv",
                "y30r21",
                "y30r21.tmp.csv",
                "~y30r21.csv",
                "part.csv",
                "thumbs.db.csv",
                "desktop.csv",
                "#1.csv",
                "#",
                "y30r21.xlsx.zip",
                "download"
            })
    void whatIsDeliveredIsTaken(String name) {
        assertThat(Bystander.isCalled(name)).isFalse();
    }
}
