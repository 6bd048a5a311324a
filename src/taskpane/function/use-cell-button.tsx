import { Button, Tooltip } from "@fluentui/react-components";
import { TableCellCenter16Regular } from "@fluentui/react-icons";
import { areaText } from "../form/reference";
import { usePane } from "../pane-context";

interface UseCellButtonProps {
  readonly label: string;
  readonly onEntry: (text: string) => void;
}

/** Enters a reference to the cells selected in the workbook. */
export function UseCellButton({ label, onEntry }: UseCellButtonProps) {
  const { selection } = usePane();
  const selected = selection.contents && areaText(selection.contents);
  const words = selected ? `Use ${selected}` : "Select a cell in the workbook first";
  return (
    <Tooltip content={words} relationship="description">
      <Button
        size="small"
        appearance="transparent"
        icon={<TableCellCenter16Regular />}
        aria-label={`Use the selected cell for ${label}`}
        disabledFocusable={!selected}
        onClick={() => selected && onEntry(selected)}
      />
    </Tooltip>
  );
}
