import { defineFunction, defineTable } from "../../src/agreement/define-clause";
import { plus, times, total } from "../../src/quantities/arithmetic";
import { none } from "../../src/quantities/constants";
import { amount, date, fraction, number } from "../../src/quantities/fact";
import { listOf } from "../../src/quantities/lists";
import { line, provided } from "../../src/quantities/steps";

export { amount, date, defineFunction, defineTable, fraction, line, listOf, none, number, plus, provided, times, total };
