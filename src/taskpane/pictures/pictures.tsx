import { useMemo } from "react";
import type { Workpapers } from "../../agreement/define-workpapers";
import type { FactRows } from "../../functions/workpapers/facts";
import { cliff, shares, timeline } from "../../functions/workpapers/pictures";
import { Complaint } from "../function/complaint";
import { usePageStyles } from "../page-styles";
import { CliffPicture } from "./cliff-picture";
import { SharesPicture } from "./shares-picture";
import { TimelinePicture } from "./timeline-picture";

interface PicturesProps {
  readonly workpapers: Workpapers;
  readonly facts: FactRows;
}

/** The pictures of a package: the cliff, the line of time, the parts of the whole. */
export function Pictures({ workpapers, facts }: PicturesProps) {
  const page = usePageStyles();
  const drawn = useMemo(
    () => ({
      cliff: cliff(workpapers, facts),
      timeline: timeline(workpapers, facts),
      shares: shares(workpapers, facts),
    }),
    [workpapers, facts],
  );
  if (drawn.timeline.is === "refused") return <Complaint words={drawn.timeline.words} />;
  return (
    <>
      {drawn.cliff.is === "refused" && <Complaint words={drawn.cliff.words} />}
      {drawn.cliff.is === "drawn" &&
        (drawn.cliff.of ? (
          <CliffPicture cliff={drawn.cliff.of} />
        ) : (
          <p className={page.quiet}>
            Enter a change date, a base amount and a combined rate to see what growing payments
            cost.
          </p>
        ))}
      {drawn.timeline.of.length > 0 ? (
        <TimelinePicture payments={drawn.timeline.of} />
      ) : (
        <p className={page.quiet}>
          On these facts nothing is paid: there is no line of time to draw.
        </p>
      )}
      {drawn.shares.is === "drawn" && drawn.shares.of.length > 0 && (
        <SharesPicture shares={drawn.shares.of} />
      )}
    </>
  );
}
