import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Cliff, Measure, Point } from "../../functions/workpapers/pictures";
import type { Chart } from "../../workbook/chart-sheet";
import { usePageStyles } from "../page-styles";
import { amountText } from "./amounts";
import { lineColors, lineDashes, markLetters } from "./line-looks";
import { PictureFrame, type PictureTable } from "./picture-frame";

const Lines = lazy(() => import("./line-chart"));

const useStyles = makeStyles({
  picture: {
    minHeight: "230px",
    "--comp-line-1": tokens.colorPaletteRedForeground1,
    "--comp-line-2": tokens.colorBrandForeground1,
    "--comp-line-3": tokens.colorNeutralForeground3,
    "--comp-mark": tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": {
      "--comp-line-1": "CanvasText",
      "--comp-line-2": "LinkText",
      "--comp-line-3": "GrayText",
      "--comp-mark": "Highlight",
    },
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: `2px ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& li": { display: "inline-flex", alignItems: "center", columnGap: "6px" },
  },
});

/** The cliff: one picture a measure, each with the same lines. */
export function CliffPicture({ cliff }: { readonly cliff: Cliff }) {
  return (
    <>
      {cliff.measures.map((measure) => (
        <MeasurePicture key={measure.title} cliff={cliff} measure={measure} />
      ))}
    </>
  );
}

function MeasurePicture({ cliff, measure }: { readonly cliff: Cliff; readonly measure: Measure }) {
  const styles = useStyles();
  const page = usePageStyles();
  if (measure.curves.length === 0) {
    return (
      <p className={page.quiet}>
        {measure.title}: on these facts there are no two payments to draw a line between.
      </p>
    );
  }
  return (
    <PictureFrame
      title={`${measure.title} as payments grow`}
      caption={captionOf(cliff, measure)}
      table={tableOf(cliff, measure)}
      chart={chartOf(cliff, measure)}
    >
      <div className={styles.picture}>
        <ul className={styles.legend}>
          {measure.curves.map(({ title }, at) => (
            <li key={title}>
              <svg width="28" height="8" aria-hidden focusable="false">
                <line
                  x1="0"
                  x2="28"
                  y1="4"
                  y2="4"
                  stroke={lineColors[at]}
                  strokeWidth="2"
                  strokeDasharray={lineDashes[at]}
                />
              </svg>
              {title}
            </li>
          ))}
          {measure.marks.map(({ title }, at) => (
            <li key={title}>
              <strong>{markLetters[at]}</strong> {title}
            </li>
          ))}
        </ul>
        <Suspense fallback={<p>Drawing…</p>}>
          <div role="img" aria-label={`${measure.title}: lines; the figures stand under them`}>
            <Lines measure={measure} />
          </div>
        </Suspense>
      </div>
    </PictureFrame>
  );
}

const captionOf = ({ of, threshold }: Cliff, { marks }: Measure): string => {
  const each = marks.map(
    ({ title, point }) => `${title}: ${amountText(point.y)} at ${amountText(point.x)}.`,
  );
  const start = `${of} along the bottom, in dollars; they reach three times the base amount at ${amountText(threshold)}.`;
  return [start, ...each].join(" ");
};

const stopsOf = ({ curves }: Measure) => curves[0]?.points.map(({ x }) => x) ?? [];

const heightAt = (points: readonly Point[], x: number) => points.find((each) => each.x === x)?.y;

const chartOf = ({ of }: Cliff, measure: Measure): Chart => ({
  title: `${measure.title} as payments grow`,
  looks: "lines",
  header: [of, ...measure.curves.map(({ title }) => title)],
  rows: stopsOf(measure).map((x) => [
    x,
    ...measure.curves.map(({ points }) => heightAt(points, x) ?? ""),
  ]),
});

function tableOf({ of }: Cliff, measure: Measure): PictureTable {
  const { curves, marks } = measure;
  return {
    header: [of, ...curves.map(({ title }) => title)],
    rows: stopsOf(measure).map((x) => {
      const mark = marks.find(({ point }) => Math.abs(point.x - x) < 0.005);
      return [
        mark ? `${amountText(x)}, ${mark.title}` : amountText(x),
        ...curves.map(({ points }) => {
          const height = heightAt(points, x);
          return height === undefined ? "" : amountText(height);
        }),
      ];
    }),
  };
}
