package dk.jobregnskab.workbook.style;

/** The colours of lines, bars and letters. */
public enum Colour {
    DARK_BLUE(0x1F3864),
    BROWN(0x9C5700),
    GREY(0x767676);

    private final int value;

    Colour(int value) {
        this.value = value;
    }

    /** Red, green and blue. */
    public byte[] rgb() {
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
