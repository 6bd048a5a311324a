import { makeStyles, tokens } from "@fluentui/react-components";
import { sectionInWords } from "../../functions/wording";
import type { Timed } from "../../functions/workpapers/pictures";
import { amountText, dayText } from "./amounts";
import { PictureFrame } from "./picture-frame";

const useStyles = makeStyles({
  lanes: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3 },
  lane: { display: "block", width: "100%", height: "14px" },
  track: {
    stroke: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  waiting: {
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  series: {
    stroke: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  paid: {
    fill: tokens.colorCompoundBrandStroke,
    stroke: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "CanvasText" },
  },
  due: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "Highlight" },
  },
});

const isDelayed = ({ due, paidOn, isSeries }: Timed) => paidOn > due && !isSeries;

const whenText = (payment: Timed): string => {
  const { due, paidOn, interest, isSeries } = payment;
  if (isSeries) return `${dayText(due)} to ${dayText(paidOn)}`;
  if (!isDelayed(payment)) return dayText(due);
  const days = paidOn - due;
  const earned = interest > 0 ? `, interest ${amountText(interest)}` : "";
  return `due ${dayText(due)}, waits ${days} days to ${dayText(paidOn)}${earned}`;
};

const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;
const EDGE = 2;

/** What is due when, delayed until when, with what interest: a lane a payment, one scale for all. */
export function TimelinePicture({ payments }: { readonly payments: readonly Timed[] }) {
  const styles = useStyles();
  const first = Math.min(...payments.map(({ due }) => due));
  const last = Math.max(...payments.map(({ paidOn }) => paidOn));
  const span = Math.max(1, last - first);
  const across = (day: number) => `${EDGE + ((day - first) / span) * (100 - 2 * EDGE)}%`;
  return (
    <PictureFrame
      title="What is due when"
      caption={`From ${dayText(first)} to ${dayText(last)}. A ring is the due date of what waits, the line after it the wait, a dot the payment; a line between two dots is a payment every month.`}
      table={{
        header: ["Payment", "Amount", "Due", "Paid on", "Interest"],
        rows: payments.map(({ section, item, amount, due, paidOn, interest }) => [
          `${item}, ${sectionInWords(section)}`,
          amountText(amount),
          dayText(due),
          dayText(paidOn),
          interest > 0 ? amountText(interest) : "",
        ]),
      }}
    >
      <div className={styles.lanes}>
        {payments.map((payment) => (
          <div key={payment.item}>
            <div className={styles.words}>
              <span>{payment.item}</span>
              <span>{amountText(payment.amount)}</span>
            </div>
            <svg className={styles.lane} aria-hidden focusable="false">
              <line className={styles.track} x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
              <line
                className={isDelayed(payment) ? styles.waiting : styles.series}
                x1={across(payment.due)}
                x2={across(payment.paidOn)}
                y1={MIDDLE}
                y2={MIDDLE}
                strokeWidth="3"
              />
              <circle
                className={isDelayed(payment) ? styles.due : styles.paid}
                cx={across(payment.due)}
                cy={MIDDLE}
                r="4"
                strokeWidth="2"
              />
              <circle className={styles.paid} cx={across(payment.paidOn)} cy={MIDDLE} r="4" />
            </svg>
            <div className={styles.quiet}>{whenText(payment)}</div>
          </div>
        ))}
      </div>
    </PictureFrame>
  );
}
