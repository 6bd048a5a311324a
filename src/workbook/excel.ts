export class ExcelPort {}
