import { Button, Tooltip, TooltipTrigger } from '@backstage/ui';

/** One decision as a button; one that is not allowed says why. */
export function ActionButton(props: {
  label: string;
  /** Name for screen readers, where the label says too little alone. */
  name?: string;
  /** The first of several. */
  first?: boolean;
  /** Why it is not allowed; allowed when left out. */
  why?: string;
  onClick: () => void;
}) {
  const { label, name = label, first, why, onClick } = props;
  if (why === undefined) {
    return (
      <Button
        variant={first ? 'primary' : 'secondary'}
        aria-label={name}
        onPress={onClick}
      >
        {label}
      </Button>
    );
  }
  // Kept reachable by keyboard, so that its reason is read out and not only hovered.
  return (
    <TooltipTrigger>
      <Button
        variant="tertiary"
        aria-disabled="true"
        aria-label={`${name}: ${why}`}
        style={{ cursor: 'default', opacity: 0.6 }}
      >
        {label}
      </Button>
      <Tooltip>{why}</Tooltip>
    </TooltipTrigger>
  );
}
