import type { Count, Kind, Literal, Money, Quantity, Rate, Text, YesNo } from "./quantity";

const constant = <K extends Kind>(kind: K, value: Literal): Quantity<K> => ({
  kind,
  made: { how: "constant", value },
});

/** Dollars, as a decimal text or a number. */
export const money = (figure: number | string): Money => constant("money", figure);

/** A fraction, as a decimal text or a number: "0.20" is 20%. */
export const rate = (figure: number | string): Rate => constant("rate", figure);

export const count = (figure: number | string): Count => constant("count", figure);

export const yes: YesNo = constant("yesno", true);
export const no: YesNo = constant("yesno", false);

/** No dollars. */
export const none: Money = money(0);

/** One hundred per cent. */
export const whole: Rate = rate(1);

export const word = (text: string): Text => constant("text", text);
