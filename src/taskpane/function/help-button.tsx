import { Button } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons";

interface HelpButtonProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Shows or hides the help of an argument. */
export const HelpButton = ({ label, isOpen, onToggle }: HelpButtonProps) => (
  <Button
    size="small"
    appearance="transparent"
    icon={<Info16Regular />}
    aria-label={`What ${label} is`}
    aria-expanded={isOpen}
    onClick={onToggle}
  />
);
