import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular, Delete16Regular } from "@fluentui/react-icons";
import { blankWords } from "../form/echo";
import { rowCount, rowsOf, withCell, withoutRow, withRow } from "../form/form";
import type { Kind } from "../../quantities/quantity";
import type { ListProps } from "./list-field";

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderSpacing: "2px 2px" },
  number: {
    width: "18px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  head: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "left",
    verticalAlign: "bottom",
    hyphens: "auto",
    overflowWrap: "anywhere",
  },
  remove: { width: "26px" },
  cell: { width: "100%", minWidth: 0, paddingLeft: "2px", paddingRight: "2px" },
  add: { alignSelf: "flex-start" },
});

const units: Readonly<Partial<Record<Kind, string>>> = { money: ", $", rate: ", %" };

/** A list typed row by row in a small grid that grows. */
export function ListRows({ part, form, complaints, onForm }: ListProps) {
  const styles = useStyles();
  const { columns, list } = part;
  const rows = rowCount(form, part);
  const isFull = rows >= (list.longest ?? Infinity);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={styles.number} />
            {columns.map(({ name, fact }) => (
              <th key={name} className={styles.head} scope="col">
                {fact.label}
                {units[fact.kind]}
              </th>
            ))}
            <td className={styles.remove} />
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              <th className={styles.number} scope="row">
                {row + 1}
              </th>
              {columns.map(({ name, fact }) => (
                <td key={name}>
                  <Input
                    size="small"
                    className={styles.cell}
                    aria-label={`${fact.label}, row ${row + 1}`}
                    aria-invalid={complaints.some((each) => each.name === name)}
                    autoComplete="off"
                    value={rowsOf(form, name)?.[row] ?? ""}
                    placeholder={blankWords({ fact }).replace(" if blank", "")}
                    onChange={(_, { value }) => onForm(withCell(form, name, row, value))}
                  />
                </td>
              ))}
              <td>
                <Button
                  size="small"
                  appearance="transparent"
                  icon={<Delete16Regular />}
                  aria-label={`Remove row ${row + 1}`}
                  disabled={rows === 1}
                  onClick={() => onForm(withoutRow(form, part, row))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        size="small"
        appearance="subtle"
        className={styles.add}
        icon={<Add16Regular />}
        disabled={isFull}
        onClick={() => onForm(withRow(form, part))}
      >
        {isFull ? `At most ${rows} rows` : "Add a row"}
      </Button>
    </>
  );
}
