import { sectionInWords, sentence } from "../../src/functions/wording";
import { Refusal, type Seen } from "../../src/quantities/refusal";
import { codes, shownAnswer, shownGrid } from "./shown";

const saw = (seen: Seen | undefined) =>
  sentence(
    new Refusal({ code: "#VALUE!", label: "It", needs: "More.", ...(seen ? { saw: seen } : {}) }),
  );

describe("a sentence says what we saw, what is needed and where it says so", () => {
  it("as the house style has it", () => {
    expect(shownAnswer("SEVERANCE_LUMP", 1, -5000)).toBe(
      "#VALUE! Maximum bonus is −5,000. Section 4(d)(i) needs zero or more.",
    );
  });

  it.each<[string, readonly [string, ...unknown[]], string]>([
    [
      "a combined rate without a gross-up",
      ["PARACHUTE_GROSSUP", 1_600_000, 500_000, 0.8],
      "#VALUE! Combined rate is 80%. A gross-up under section 8(a) exists only below 80%.",
    ],
    [
      "a present value above the payments",
      ["EXCESS_PARACHUTE", 100, 10, 100.01],
      "#VALUE! Present value is 100.01. IRC 280G(d)(4) discounts the payments, so it needs to be no more than they are.",
    ],
    [
      "paid before it is due",
      ["DELAYED_INTEREST", 1000, 39433, 39432, 0.0725],
      "#VALUE! Paid date is 16 Dec 2007. Section 4(f)(ii) counts interest from the due date, so it needs that day or a later one.",
    ],
    [
      "a death before separation",
      ["POSTPONED_UNTIL", 39428, 39427],
      "#VALUE! Death date is 11 Dec 2007. Section 4(f)(i) runs from the separation, so it needs that day or a later one.",
    ],
    [
      "fees presented too late",
      ["LEGAL_FEE_DUE", 39814, 39428],
      "#VALUE! Presented date is 1 Jan 2009. Section 15 pays no later than 31 December of the year after the fees were incurred, and section 409A bars payment after that day.",
    ],
    [
      "more paid once than paid",
      ["BASE_AMOUNT", [[100]], [[12]], [[100.01]]],
      "#VALUE! Nonrecurring is 100.01. It is part of the year's compensation, so it needs to be no more than that.",
    ],
    [
      "a death not foreseeable",
      ["RABBI_TRUST", [[1000]], [[39433]], 39428, 0.0725, 39434],
      "#VALUE! Death date is 18 Dec 2007. Section 4(f)(iii) funds the trust within five days of separation, so a later death could not be known: leave it blank.",
    ],
    [
      "due before separation",
      ["PAYMENT_DATE", 39427, 39428, true],
      "#VALUE! Due date is 11 Dec 2007. Section 4(f)(i) delays what falls due on or after the separation, so it needs that day or a later one.",
    ],
    [
      "a date that leaves the calendar",
      ["SEVERANCE_DUE", 2_958_465],
      "#VALUE! The date this leads to is too late. Excel's calendar runs from 1 March 1900 to 31 December 9999.",
    ],
  ])("%s", (_, [name, ...args], words) => {
    expect(shownAnswer(name, ...args)).toBe(words);
  });

  it.each<[string, Seen | undefined, string]>([
    ["nothing", undefined, "It is blank. More."],
    ["whole dollars", { kind: "money", value: 600_000 }, "It is 600,000. More."],
    ["dollars and cents", { kind: "money", value: 600_000.5 }, "It is 600,000.50. More."],
    ["a rate", { kind: "rate", value: 0.0725 }, "It is 7.25%. More."],
    ["a rate near one", { kind: "rate", value: 1.04 }, "It is 104%. More."],
    ["a percentage typed as a number", { kind: "rate", value: 35 }, "It is 35. More."],
    ["a date", { kind: "date", value: 39428 }, "It is 12 Dec 2007. More."],
    ["no date", { kind: "date", value: 12 }, "It is 12. More."],
    ["yes", { kind: "yesno", value: true }, "It is TRUE. More."],
    ["a text", { kind: "text", value: "abc" }, "It is the text “abc”. More."],
    ["words", { kind: "words", value: "a list of 2" }, "It is a list of 2. More."],
    ["too much to print", { kind: "money", value: 1e300 }, "It is 1e+300. More."],
  ])("of %s", (_, seen, words) => {
    expect(saw(seen)).toBe(words);
  });

  it("names a section of the agreement as one, and a statute as itself", () => {
    expect(sectionInWords("4(d)(i)")).toBe("Section 4(d)(i)");
    expect(sectionInWords("IRC 280G")).toBe("IRC 280G");
    expect(sectionInWords("Amendment No. 1")).toBe("Amendment No. 1");
  });
});

describe("a figure the product does not hold is #N/A with what to enter", () => {
  it.each<[string, readonly [string, ...unknown[]], RegExp]>([
    [
      "a prime rate past the table",
      ["PRIME_RATE", 60_000],
      /^#N\/A Date is 8 Apr 2064\. The prime rate is recorded .* to \d{1,2} [A-Z][a-z]{2} 20\d\d\. Enter the rate itself\.$/,
    ],
    [
      "a prime rate before it",
      ["PRIME_RATE", 20_304],
      /^#N\/A Date is 3 Aug 1955\. The prime rate is recorded from 4 Aug 1955 /,
    ],
    ["a year past the tables", ["DEEMED_RATE", 2050, "NJ"], /^#N\/A Year is 2050\. .*Enter /],
    [
      "a state of which there is none",
      ["DEEMED_RATE", 2010, "ZZ"],
      /^#N\/A State is the text “ZZ”\. .*Enter /,
    ],
    [
      "a limit past the table",
      ["SEPARATION_PAY_LIMIT", 2050, 1],
      /^#N\/A Separation year is 2050\. /,
    ],
    [
      "an officer's limit past the table",
      ["KEY_EMPLOYEE", 2050, 200_000, true, 0],
      /^#N\/A Year is 2050\. /,
    ],
  ])("%s", (_, [name, ...args], words) => {
    expect(shownAnswer(name, ...args)).toMatch(words);
  });

  it("a range too short beside another, cell by cell", () => {
    expect(shownGrid("SEVERANCE_LUMP", [[1], [2], [3]], [[10], [20]])).toEqual([
      [33],
      [66],
      [
        "#N/A Maximum bonus is a range of 2 × 1 cells. Beside a longer range it needs as many cells, or one.",
      ],
    ]);
  });

  it("but asks for nothing it does not need", () => {
    expect(codes("KEY_EMPLOYEE", 2050, 200_000, false, 0)).toEqual([[false]]);
    expect(codes("KEY_EMPLOYEE", 2050, 0, true, 0.051)).toEqual([[true]]);
    expect(codes("HEALTH_SCHEDULE", 60_000, 1800, 300, 0.4)[1]?.slice(7)).toEqual([0, 60_028, 0]);
  });
});
