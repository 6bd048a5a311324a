import { makeStyles, tokens } from "@fluentui/react-components";
import { sectionInWords } from "../../functions/wording";
import type { Share } from "../../functions/workpapers/pictures";
import { amountText } from "./amounts";
import { PictureFrame } from "./picture-frame";

const useStyles = makeStyles({
  bars: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  track: {
    height: "10px",
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { outline: "1px solid GrayText" },
  },
  bar: {
    height: "100%",
    minWidth: "2px",
    backgroundColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      forcedColorAdjust: "none",
    },
  },
  section: { color: tokens.colorNeutralForeground3 },
});

const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)}%`;

/** What the package is made of, a bar a part. */
export function SharesPicture({ shares }: { readonly shares: readonly Share[] }) {
  const styles = useStyles();
  const whole = shares.reduce((sum, { amount }) => sum + amount, 0);
  const widest = Math.max(...shares.map(({ amount }) => amount));
  return (
    <PictureFrame
      title="What the package is made of"
      caption={`${amountText(whole)} in all, by clause.`}
      table={{
        header: ["Part", "Amount", "Share"],
        rows: shares.map(({ section, item, amount }) => [
          `${item}, ${sectionInWords(section)}`,
          amountText(amount),
          percent(amount, whole),
        ]),
      }}
      chart={{
        title: "What the package is made of",
        looks: "bars",
        header: ["Part", "Amount"],
        rows: shares.map(({ item, amount }) => [item, amount]),
      }}
    >
      <div className={styles.bars}>
        {shares.map(({ section, item, amount }) => (
          <div key={item}>
            <div className={styles.words}>
              <span>
                {item} <span className={styles.section}>{sectionInWords(section)}</span>
              </span>
              <span>{amountText(amount)}</span>
            </div>
            <div className={styles.track} aria-hidden>
              <div className={styles.bar} style={{ width: percent(amount, widest) }} />
            </div>
          </div>
        ))}
      </div>
    </PictureFrame>
  );
}
