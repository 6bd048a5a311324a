import { LineChart, type LineChartPoints } from "@fluentui/react-charts";
import { useEffect, useRef, useState } from "react";
import type { Measure } from "../../functions/workpapers/pictures";
import { lineColors, lineDashes, markColor, markLetters } from "./line-looks";
import { shortDollars, ticks } from "./scale";

const HEIGHT = 230;
const NARROWEST = 240;
const MOST_TICKS = 4;
const MARGINS = { left: 48, right: 14, top: 14, bottom: 30 };

interface LinesProps {
  readonly measure: Measure;
}

/** The chart is a picture: its words and figures stand beside it, so nothing in it takes the focus. */
const inert = { inert: "" };

/** The library's line chart, as wide as its place, its lines told apart by dashes as well as colours. */
export default function Lines({ measure: { title, curves, marks } }: LinesProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(NARROWEST);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(NARROWEST, Math.floor(entry.contentRect.width)));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const lines: readonly LineChartPoints[] = [
    ...curves.map((curve, at): LineChartPoints => ({
      legend: curve.title,
      data: [...curve.points],
      color: lineColors[at] ?? markColor,
      hideNonActiveDots: true,
      lineOptions: {
        lineBorderWidth: "0",
        strokeWidth: 2,
        strokeDasharray: lineDashes[at] ?? "none",
      },
    })),
    ...marks.map((mark, at): LineChartPoints => ({
      legend: mark.title,
      data: [{ ...mark.point, text: markLetters[at] ?? "" }],
      color: markColor,
      lineOptions: { mode: "text" },
    })),
  ];
  const points = curves.flatMap((curve) => curve.points);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [least, most] = [Math.min(...ys), Math.max(...ys)];
  return (
    <div ref={place} {...inert}>
      <LineChart
        data={{ chartTitle: title, lineChartData: [...lines] }}
        width={width}
        height={HEIGHT}
        margins={MARGINS}
        hideLegend
        hideTooltip
        xMinValue={Math.min(...xs)}
        xMaxValue={Math.max(...xs)}
        tickValues={[...ticks(Math.min(...xs), Math.max(...xs), MOST_TICKS)]}
        yMinValue={least}
        yMaxValue={most}
        yAxisTickValues={[...ticks(least, most, MOST_TICKS)]}
        yAxisTickFormat={shortDollars}
        tickFormat="~s"
      />
    </div>
  );
}
