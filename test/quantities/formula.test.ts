import { cents, dividedBy, minus, plus, power, times } from "../../src/quantities/arithmetic";
import {
  both,
  either,
  equals,
  given,
  lessThan,
  moreThan,
  not,
  orElse,
} from "../../src/quantities/conditions";
import { count, money, none, rate as fixedRate, whole, word } from "../../src/quantities/constants";
import { daysAfter, daysBetween, monthsAfter } from "../../src/quantities/dates";
import { Evaluation } from "../../src/quantities/exact";
import {
  amount,
  date,
  fraction,
  number,
  option,
  wording,
  yesNo,
  type Fact,
  type ListFact,
} from "../../src/quantities/fact";
import { formula, type Placer, type Written } from "../../src/quantities/formula";
import { Fraction } from "../../src/quantities/fraction";
import { rows, sumOver } from "../../src/quantities/lists";
import { found } from "../../src/quantities/look-up";
import type { Literal, Quantity } from "../../src/quantities/quantity";
import type { RateTable } from "../../src/quantities/rate-table";
import { line, payment, provided } from "../../src/quantities/steps";
import { valueOf } from "../../src/quantities/value";
import { asked } from "./on-facts";

const a = asked(amount("A"));
const b = asked(amount("B"));
const share = asked(fraction("Share"));
const years = asked(number("Years", { fallback: 3 }));

const factOf = ({ made }: Quantity): Fact => {
  if (made.how !== "fact") throw new TypeError("only a fact is written");
  return made.fact;
};

interface Argument {
  readonly of: Quantity;
  readonly cell?: string;
  readonly holds?: Literal;
}

const writtenFrom = (args: readonly Argument[]) => {
  const facts = new Map<Fact, Written>();
  const values = new Map<Fact, ReturnType<typeof valueOf>>();
  for (const { of, cell, holds } of args) {
    facts.set(factOf(of), cell ? { reference: cell } : {});
    if (holds !== undefined) values.set(factOf(of), valueOf(of.kind, holds));
  }
  return {
    facts,
    lists: new Map<ListFact, readonly ReadonlyMap<Fact, Written>[]>(),
    evaluation: new Evaluation({ facts: values, lists: new Map() }),
  };
};

/** The formula with every argument typed into the call, so that no cell needs a guard. */
const typed = (of: Quantity, ...args: readonly (readonly [Quantity, Literal])[]): string =>
  formula(of, writtenFrom(args.map(([quantity, holds]) => ({ of: quantity, holds }))));

/** What stands between the parentheses of a function, argument by argument. */
function argumentsIn(call: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  let isQuoted = false;
  for (const character of call.slice(call.indexOf("(") + 1, -1)) {
    if (character === '"') isQuoted = !isQuoted;
    if (!isQuoted && character === "(") depth += 1;
    if (!isQuoted && character === ")") depth -= 1;
    if (!isQuoted && depth === 0 && character === ",") parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** The formula on cells, without the guard that stands round it for each cell. */
const onCells = (of: Quantity, ...args: readonly Argument[]): string =>
  args
    .filter(({ cell }) => cell)
    .reduce((text) => argumentsIn(text)[1] ?? "", formula(of, writtenFrom(args)));

describe("operators", () => {
  const figures = [
    [a, 10],
    [b, 4],
    [share, 0.5],
  ] as const;

  it.each<[string, Quantity, string]>([
    ["a sum in a product", times(plus(a, b), share), "(10+4)*0.5"],
    ["a product in a sum", plus(a, times(b, share)), "10+4*0.5"],
    ["a difference on the right", minus(a, minus(b, a)), "10-(4-10)"],
    ["a difference on the left", minus(minus(a, b), b), "10-4-4"],
    ["a sum on the right of a difference", minus(a, plus(b, b)), "10-(4+4)"],
    ["a quotient on the right", dividedBy(a, times(share, share)), "10/(0.5*0.5)"],
    ["a quotient of a quotient", dividedBy(dividedBy(a, share), share), "10/0.5/0.5"],
    ["a product of a quotient", times(dividedBy(a, share), share), "10/0.5*0.5"],
    ["a power", power(plus(whole, share), count(2)), "(1+0.5)^2"],
    [
      "a comparison in a conjunction",
      both(moreThan(a, b), not(lessThan(a, b))),
      "AND(10>4,NOT(4>10))",
    ],
    ["rounding", cents(dividedBy(a, 3)), "ROUND(ROUND(10/3,7),2)"],
    ["a rate that a double cannot hold", times(a, fixedRate("0.422805")), "10*0.422805"],
  ])("%s", (_, of, text) => {
    expect(typed(of, ...figures)).toBe(text);
  });

  it("write dates as Excel counts them", () => {
    const due = asked(date("Due"));
    expect(typed(daysAfter(due, 5), [due, 39428])).toBe("39428+5");
    expect(typed(monthsAfter(due, 6), [due, 39428])).toBe("EDATE(39428,6)");
    expect(typed(daysBetween(due, daysAfter(due, 5)), [due, 39428])).toBe("39428+5-39428");
    expect(typed(daysBetween(daysAfter(due, 5), due), [due, 39428])).toBe("39428-(39428+5)");
  });
});

describe("a choice", () => {
  const choice = either(moreThan(a, b), a, b);

  it("is settled where it rests on typed figures alone", () => {
    expect(typed(choice, [a, 10], [b, 4])).toBe("10");
    expect(typed(choice, [a, 1], [b, 4])).toBe("4");
  });

  it("is an IF where a cell may change it", () => {
    expect(onCells(choice, { of: a, cell: "B2", holds: 10 }, { of: b, holds: 4 })).toBe(
      "IF(B2>4,B2,4)",
    );
  });

  it("turns on whether a cell is filled", () => {
    const known = asked(amount("Known", { optional: true }));
    const worth = orElse(known, a);
    expect(
      formula(
        worth,
        writtenFrom([
          { of: known, cell: "C2" },
          { of: a, holds: 5 },
        ]),
      ),
    ).toMatch(/^IF\(OR\(LEN\(C2\)=0,.*IF\(LEN\(C2\)>0,C2,5\)/);
    expect(typed(worth, [a, 5])).toBe("5");
    expect(typed(either(given(known), known, none), [known, 7])).toBe("7");
  });

  it("refuses in words where its condition fails", () => {
    const checked = provided(moreThan(a, b), minus(a, b), {
      label: "B",
      about: b,
      needs: 'It is "less" than A.',
    });
    expect(onCells(checked, { of: a, cell: "B2", holds: 10 }, { of: b, holds: 4 })).toBe(
      'IF(B2>4,B2-4,VALUE("B: It is ""less"" than A."))',
    );
  });
});

describe("guards", () => {
  const guardOf = (of: Quantity, cell: string, use: Quantity = of) =>
    argumentsIn(
      formula(
        use,
        writtenFrom([
          { of, cell },
          { of: a, holds: 1 },
        ]),
      ),
    )[0];

  it("hold an amount within its bounds", () => {
    expect(formula(a, writtenFrom([{ of: a, cell: "B2" }]))).toBe(
      "IF(AND(ISNUMBER(B2),B2>=0,B2<=999999999999.99),B2," +
        'VALUE("A needs an amount in dollars, from 0 to 999,999,999,999.99."))',
    );
  });

  it("hold a rate below 1", () => {
    expect(guardOf(share, "B2")).toBe("AND(ISNUMBER(B2),B2>=0,B2<1)");
  });

  it("cut off the time of day and let the last day run to its end", () => {
    const day = asked(date("Day"));
    const text = formula(day, writtenFrom([{ of: day, cell: "B2" }]));
    expect(text).toContain("AND(ISNUMBER(B2),B2>=61,B2<2958466),INT(B2)");
  });

  it("ask for TRUE or FALSE, for one of the options and for one of the words", () => {
    const flag = asked(yesNo("Flag"));
    const basis = asked(option("Basis", [0, 1], { fallback: 1 }));
    const from = asked(wording("From", ["due date", "termination"], { fallback: "due date" }));
    expect(guardOf(flag, "B2", either(flag, a, none))).toBe("ISLOGICAL(B2)");
    expect(guardOf(basis, "B2")).toBe("OR(LEN(B2)=0,AND(ISNUMBER(B2),OR(B2=0,B2=1)))");
    expect(
      formula(equals(from, word("termination")), writtenFrom([{ of: from, cell: "B2" }])),
    ).toBe(
      'IF(OR(LEN(B2)=0,OR(B2="due date",B2="termination")),IF(LEN(B2)=0,"due date",B2)="termination",' +
        'VALUE("From needs one of due date, termination."))',
    );
  });

  it("stand for a cell the amount does not lean on too", () => {
    const text = formula(
      a,
      writtenFrom([
        { of: a, cell: "B2" },
        { of: b, cell: "C2" },
      ]),
    );
    expect(text).toContain("ISNUMBER(C2)");
  });

  it("take a blank by its default", () => {
    expect(onCells(times(a, years), { of: a, cell: "B2" }, { of: years, cell: "C2" })).toContain(
      "B2*IF(LEN(C2)=0,3,C2)",
    );
  });
});

describe("a figure from a table of law", () => {
  const prime: RateTable & { readonly kind: "rate" } = {
    name: "Prime rate",
    kind: "rate",
    knownThrough: 46256,
    unverified: "",
    otherwise: "Enter the rate itself.",
    find: (day) =>
      Number(day) >= 39427 && Number(day) < 39470
        ? { value: "0.0725", source: "WSJ", verified: true, from: 39427, to: 39469 }
        : undefined,
  };
  const state: RateTable & { readonly kind: "rate" } = {
    ...prime,
    find: (year, of) =>
      year === 2007 && of === "NJ" ? { value: "0.0897", source: "NJ", verified: true } : undefined,
  };
  const day = asked(date("Day"));
  const year = asked(number("Year", { most: 9999 }));

  it("is the figure itself for a day typed into the call", () => {
    expect(typed(found(prime, day), [day, 39428])).toBe("0.0725");
  });

  it("is held with its span for a day in a cell, and #N/A outside it", () => {
    expect(onCells(found(prime, day), { of: day, cell: "B2", holds: 39428 })).toBe(
      "IF(AND(INT(B2)>=39427,INT(B2)<=39469),0.0725,NA())",
    );
  });

  it("is held for its own key where it has no span", () => {
    const keys = found(state, year, word("NJ"));
    expect(onCells(keys, { of: year, cell: "B2", holds: 2007 })).toBe(
      'IF(AND(B2=2007,"NJ"="NJ"),0.0897,NA())',
    );
  });

  it("is #N/A where the table holds none for the key as it stands", () => {
    expect(typed(found(prime, day), [day, 60000])).toBe("NA()");
  });
});

describe("a list", () => {
  const list = rows("Costs", { cost: amount("Cost") });
  const sum = sumOver(list, ({ cost }) => times(cost, share));

  it("is a sum of its rows, each cell guarded once", () => {
    const cells = ["B2", "B3"];
    const text = formula(sum, {
      facts: new Map([[factOf(share), {}]]),
      lists: new Map([[list, cells.map((reference) => new Map([[list.row.cost, { reference }]]))]]),
      evaluation: new Evaluation({
        facts: new Map([[factOf(share), Fraction.of(0.5)]]),
        lists: new Map([[list, cells.map(() => new Map([[list.row.cost, Fraction.of(1)]]))]]),
      }),
    });
    expect(text).toContain("B2*0.5+B3*0.5");
    expect(text.match(/ISNUMBER\(B2\)/g)).toHaveLength(1);
    expect(text.match(/ISNUMBER\(B3\)/g)).toHaveLength(1);
  });
});

describe("places for steps", () => {
  it("are asked for once a step, and referred to after", () => {
    const year = line("One year", plus(a, b), "4(d)(i)");
    const lump = payment("Lump sum", times(plus(year, year), 3), "4(d)(i)");
    const asks: string[] = [];
    const kept = new Map<object, string>();
    const placer: Placer = {
      isChecked: false,
      place: (title, key, write) => {
        const place = kept.get(key);
        if (place) return place;
        asks.push(`${title}=${write()}`);
        kept.set(key, title.toLowerCase().replaceAll(" ", "_"));
        return kept.get(key)!;
      },
    };
    expect(
      formula(
        lump,
        writtenFrom([
          { of: a, holds: 10 },
          { of: b, holds: 4 },
        ]),
        placer,
      ),
    ).toBe("lump_sum");
    expect(asks).toEqual(["One year=10+4", "Lump sum=ROUND(ROUND((one_year+one_year)*3,7),2)"]);
  });
});

it("writes money without exponents or separators", () => {
  expect(typed(money("0.0000001"))).toBe("0.0000001");
  expect(typed(money("999999999999.99"))).toBe("999999999999.99");
});
