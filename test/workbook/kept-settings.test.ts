import { ExcelPort } from "../../src/workbook/excel";
import {
  SETTINGS_NAMESPACE,
  settingsFrom,
  settingsXml,
  withSetting,
} from "../../src/workbook/kept-settings";
import { FakeExcel } from "../support/fake-excel";

describe("the settings as XML", () => {
  it("come back as they were, marks and breaks included", () => {
    const settings = { facts: '{"Note":"<a & b>"}\n\ttabbed', 'a "name"': "", empty: "é" };
    expect(settingsFrom(settingsXml(settings))).toEqual(settings);
  });

  it.each([
    ["damaged", "<settings"],
    ["nothing", ""],
    ["of somebody else", '<settings xmlns="urn:others"><setting name="a">1</setting></settings>'],
    ["of another make", `<others xmlns="${SETTINGS_NAMESPACE}"/>`],
  ])("a part that is %s holds none", (_, xml) => {
    expect(settingsFrom(xml)).toEqual({});
  });

  it("entities that a document type declares are not taken up", () => {
    const bomb = `<!DOCTYPE settings [<!ENTITY a "aaaa">]>${settingsXml({ x: "1" })}`.replace(
      ">1<",
      ">&a;<",
    );
    expect(Object.values(settingsFrom(bomb))).not.toContain("aaaa");
  });

  it("one is set or removed, the others stay", () => {
    expect(withSetting({ a: "1", b: "2" }, "a", "3")).toEqual({ b: "2", a: "3" });
    expect(withSetting({ a: "1", b: "2" }, "a", undefined)).toEqual({ b: "2" });
  });
});

describe("in Excel", () => {
  let book: FakeExcel;
  let port: ExcelPort;

  beforeEach(() => {
    book = new FakeExcel("Sheet1");
    (globalThis as { Excel?: unknown }).Excel = book.global;
    port = new ExcelPort();
  });

  afterEach(() => {
    delete (globalThis as { Excel?: unknown }).Excel;
  });

  it("a workbook keeps none until it is asked to, then one part for all of them", async () => {
    book.parts.push('<theirs xmlns="urn:others">untouched</theirs>');
    expect(await port.setting("facts")).toBeUndefined();
    await port.keepSetting("facts", "one");
    await port.keepSetting("more", "two");
    expect(await port.setting("facts")).toBe("one");
    expect(await port.setting("more")).toBe("two");
    expect(book.parts).toHaveLength(2);
    expect(book.parts[0]).toContain("untouched");
  });

  it("two kept at once do not lose one another", async () => {
    await Promise.all([port.keepSetting("a", "1"), port.keepSetting("b", "2")]);
    expect([await port.setting("a"), await port.setting("b")]).toEqual(["1", "2"]);
  });

  it("a failure is told, and the next is kept all the same", async () => {
    book.failures.push("busy");
    await expect(port.keepSetting("a", "1")).rejects.toThrow("busy");
    await port.keepSetting("b", "2");
    expect(await port.setting("b")).toBe("2");
  });

  it("what is removed is gone", async () => {
    await port.keepSetting("a", "1");
    await port.keepSetting("a", undefined);
    expect(await port.setting("a")).toBeUndefined();
  });
});
