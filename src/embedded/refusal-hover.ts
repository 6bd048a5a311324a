import { CellAlertManagerService, type ICellAlert } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "./spreadsheet";
import type { WhyRefused } from "./why-refused";

/** Puts our sentence where the spreadsheet would say only which error a hovered cell shows. */
export function explainOnHover({ injector }: Spreadsheet, whyRefused: WhyRefused): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    const { subUnitId, row, col } = alert.location;
    const message = whyRefused(subUnitId, row, col);
    show(message ? { ...alert, title: "Refused", message } : alert);
  };
}
