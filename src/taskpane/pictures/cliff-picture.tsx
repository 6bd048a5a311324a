import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Cliff, Measure } from "../../functions/workpapers/pictures";
import { amountText } from "./amounts";
import { lineColors, lineDashes, markColor } from "./line-looks";
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
  return (
    <PictureFrame
      title={`${measure.title} as payments grow`}
      caption={captionOf(cliff, measure)}
      table={tableOf(cliff, measure)}
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
          <li>
            <svg width="8" height="8" aria-hidden focusable="false">
              <circle cx="4" cy="4" r="4" fill={markColor} />
            </svg>
            {measure.marks.map(({ title }) => title).join("; ")}
          </li>
        </ul>
        <Suspense fallback={<p>Drawing…</p>}>
          <Lines measure={measure} of={cliff.of} />
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

function tableOf({ of }: Cliff, { curves, marks }: Measure): PictureTable {
  const stops = curves[0]?.points.map(({ x }) => x) ?? [];
  return {
    header: [of, ...curves.map(({ title }) => title)],
    rows: stops.map((x) => {
      const mark = marks.find(({ point }) => Math.abs(point.x - x) < 0.005);
      return [
        mark ? `${amountText(x)}, ${mark.title}` : amountText(x),
        ...curves.map(({ points }) => {
          const point = points.find((each) => each.x === x);
          return point ? amountText(point.y) : "";
        }),
      ];
    }),
  };
}
