package vn.dti.rest;

/** The media types of the interface beside JSON. */
final class MediaTypes {
    /** A table as it goes out; always UTF-8. */
    static final String CSV = "text/csv;charset=UTF-8";

    /** A table as it comes in, and as it is asked for. */
    static final String CSV_IN = "text/csv";

    /** A packed rule folder. */
    static final String ZIP = "application/zip";

    /** An Excel workbook. */
    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private MediaTypes() {}
}
