import { Button } from "#ui/parts/Button.tsx";

interface QuietProps {
  readonly onPress: () => void;
  readonly children: string;
}

/** Something that few want: a button that stands back. */
export function Quiet({ onPress, children }: QuietProps) {
  return (
    <Button appearance="subtle" onClick={onPress}>
      {children}
    </Button>
  );
}
