package dk.jobregnskab.workbook.internal.overview;

/** How far a figure can be trusted; told by a word and a colour. */
enum Level {
    GOOD("overview.level.good", 0x1E6B3A),
    CAUTION("overview.level.caution", 0x8A5A00),
    BAD("overview.level.bad", 0xA61C1C);

    private final String key;
    private final int value;

    Level(String key, int value) {
        this.key = key;
        this.value = value;
    }

    String key() {
        return key;
    }

    byte[] rgb() {
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
