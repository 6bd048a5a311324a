/** The runtime page's own start: the functions bundle is loaded before it, the pane only here, lazily. */
const WAIT_MILLISECONDS = 4000;

const PARTS = ["pane", "outside-excel", "not-loaded"] as const;

function show(shown: (typeof PARTS)[number]): void {
  for (const part of PARTS) {
    const element = document.getElementById(part);
    if (element) element.hidden = part !== shown;
  }
}

async function openPane(): Promise<void> {
  try {
    const [{ mountPane }, { ExcelPort }] = await Promise.all([
      import("./pane"),
      import("../workbook/excel"),
    ]);
    show("pane");
    mountPane(document.getElementById("pane")!, new ExcelPort());
  } catch (problem) {
    show("not-loaded");
    throw problem;
  }
}

if (typeof Office === "undefined") {
  show("outside-excel");
} else {
  /** Outside Excel, Office.js may stay silent for ever; a slow Excel that answers late still gets its pane. */
  const silence = setTimeout(() => show("outside-excel"), WAIT_MILLISECONDS);
  const { host } = await Office.onReady();
  clearTimeout(silence);
  if (host) await openPane();
  else show("outside-excel");
}

export {};
