import type { ComponentProps } from 'react';
import { SeatBox } from '../seats';
import type { HeldSeat } from '../seats';
import { usePictureStyles } from './usePictureStyles';

/** What every seat of the picture is drawn with. */
export type SeatBoxParts = Omit<ComponentProps<typeof SeatBox>, 'held'>;

/** Some seats as a list. */
export function SeatTier(props: {
  seats: HeldSeat[];
  label: string;
  parts: SeatBoxParts;
  className?: string;
}) {
  const classes = usePictureStyles();
  const { seats, label, parts, className } = props;
  if (seats.length === 0) return null;
  return (
    <ul
      className={className ? `${classes.seats} ${className}` : classes.seats}
      aria-label={label}
    >
      {seats.map(held => (
        <li key={held.seat}>
          <SeatBox held={held} {...parts} />
        </li>
      ))}
    </ul>
  );
}
