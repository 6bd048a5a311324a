/** The runtime page's own start: the functions bundle is loaded before it, the pane only here, lazily. */
const WAIT_MILLISECONDS = 4000;

const timedOut = new Promise<undefined>((resolve) => setTimeout(resolve, WAIT_MILLISECONDS));

/** Whether Excel hosts the page; `undefined` where Office.js is missing or silent. */
async function hostInfo(): Promise<{ readonly host: unknown } | undefined> {
  if (typeof Office === "undefined") return undefined;
  return Promise.race([Office.onReady(), timedOut]);
}

const pane = document.getElementById("pane");
const guard = document.getElementById("outside-excel");

if (pane && guard) {
  const info = await hostInfo();
  if (info?.host) {
    const [{ mountPane }, { ExcelPort }] = await Promise.all([
      import("./pane"),
      import("../workbook/excel"),
    ]);
    mountPane(pane, new ExcelPort());
  } else {
    guard.hidden = false;
    pane.hidden = true;
  }
}

export {};
