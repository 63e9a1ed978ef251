import { Button, Tooltip, TooltipTrigger } from '@backstage/ui';

/** A button for what one may do; for what one may not, it says why. */
export function MaybeButton(props: {
  label: string;
  /** Name for screen readers, where the label says too little alone. */
  fullLabel?: string;
  variant?: 'primary' | 'secondary';
  /** Why it is not allowed; allowed when left out. */
  why?: string;
  onPress: () => void;
}) {
  const { label, fullLabel = label, variant = 'secondary' } = props;
  const { why, onPress } = props;
  if (why === undefined) {
    return (
      <Button variant={variant} aria-label={fullLabel} onPress={onPress}>
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
        aria-label={`${fullLabel}: ${why}`}
        style={{ cursor: 'default', opacity: 0.6 }}
      >
        {label}
      </Button>
      <Tooltip>{why}</Tooltip>
    </TooltipTrigger>
  );
}
