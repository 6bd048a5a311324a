import { startDispatcher } from "../support/dispatcher";
it("x", async () => {
  const d = startDispatcher("dist/functions.js");
  const e = (b: string, t: string) => ({ type: "Error", basicType: "Error", basicValue: b, errorType: t });
  console.log(JSON.stringify(await d.invoke([
    { id: "PRIME_RATE", args: [[[20304]]] },
    { id: "PRIME_RATE", args: [[[39427]]] },
    { id: "SEVERANCE_LUMP", args: [[[e("#DIV/0!", "Div0")]], [[1]], null] },
    { id: "SEVERANCE_LUMP", args: [[[100], [e("#N/A", "NotAvailable")]], [[1]], null] },
    { id: "EXPLAIN", args: ["SEVERANCE_LUMP", [[[1]], [[2]]]] },
    { id: "EXPLAIN", args: ["SEVERANCE_LUMP", [[1]], [[2]]] },
    { id: "EXPLAIN", args: ["SEVERANCE_LUMP", null] },
  ]), null, 1));
});
