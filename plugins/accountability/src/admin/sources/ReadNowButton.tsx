import { Button, Tooltip, TooltipTrigger } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import { useText } from '../../translation';

/** Starts a reading now. Where that is not possible it stays reachable and says why. */
export function ReadNowButton(props: {
  title: string;
  whyNot?: string;
  busy: boolean;
  onRead: () => void;
}) {
  const { title, whyNot, busy, onRead } = props;
  const t = useText();
  const name = t('admin.sources.readNowFor', { title });
  const look = {
    variant: 'secondary',
    iconStart: <RiRefreshLine size={16} />,
    children: t('admin.sources.readNow'),
  } as const;
  if (whyNot === undefined) {
    return (
      <Button {...look} aria-label={name} isPending={busy} onPress={onRead} />
    );
  }
  return (
    <TooltipTrigger>
      <Button
        {...look}
        aria-label={`${name}: ${whyNot}`}
        aria-disabled="true"
        style={{ cursor: 'default', opacity: 0.6 }}
      />
      <Tooltip>{whyNot}</Tooltip>
    </TooltipTrigger>
  );
}
