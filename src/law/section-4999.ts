import { times } from "../quantities/arithmetic";
import { rate } from "../quantities/constants";
import type { Money } from "../quantities/quantity";
import { line } from "../quantities/steps";

/** "a tax equal to 20 percent of the amount of such payment" */
export const exciseRate = rate("0.20");

/** The tax on an excess parachute payment, before it is rounded. */
export const exciseTax = (excess: Money): Money =>
  line("Excise tax on the payments", times(excess, exciseRate), "IRC 4999(a)");
