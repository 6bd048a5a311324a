import { Button, makeStyles } from "@fluentui/react-components";
import { CalendarEmpty16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { dateText } from "../../quantities/calendar";
import { isoDate, serialOf } from "../form/calendar-date";
import type { ControlProps } from "./control";

const useStyles = makeStyles({
  frame: { position: "relative", display: "inline-flex" },
  unseen: {
    position: "absolute",
    right: 0,
    bottom: 0,
    width: "1px",
    height: "1px",
    padding: 0,
    border: "none",
    opacity: 0,
    pointerEvents: "none",
  },
});

/**
 * The browser's own calendar. Where a page in a frame may not open it, the browser's own date field
 * appears instead.
 */
export function DatePicker({ argument, onEntry }: Omit<ControlProps, "entry">) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isInPlace, setInPlace] = useState(false);
  const { value, area, fact } = argument;
  const open = () => {
    try {
      input.current?.showPicker();
    } catch {
      setInPlace(true);
    }
  };
  return (
    <span className={styles.frame}>
      {!isInPlace && (
        <Button
          size="small"
          appearance="transparent"
          icon={<CalendarEmpty16Regular />}
          aria-label={`Pick ${fact.label} from a calendar`}
          onClick={open}
        />
      )}
      <input
        ref={input}
        type="date"
        className={isInPlace ? undefined : styles.unseen}
        tabIndex={isInPlace ? 0 : -1}
        aria-hidden={!isInPlace}
        aria-label={`${fact.label} from a calendar`}
        value={typeof value === "number" && !area ? isoOrNone(value) : ""}
        onChange={({ target }) => {
          const serial = serialOf(target.value);
          if (serial !== undefined) onEntry(dateText(serial));
        }}
      />
    </span>
  );
}

const isoOrNone = (serial: number) => {
  const iso = isoDate(serial);
  return serialOf(iso) === undefined ? "" : iso;
};
