/** A file that is no workbook we can read, in words. */
export class UnreadableWorkbook extends Error {}
