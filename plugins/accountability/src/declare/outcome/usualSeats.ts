import {
  type OperatingModel,
  outcomeTemplates,
  type Seat,
  seatsToFill,
} from 'backstage-plugin-accountability-common';

/** Seats that somebody sits in where an outcome of this model works. */
export function usualSeats(model?: OperatingModel): readonly Seat[] {
  const template = outcomeTemplates.find(one => one.model === model);
  return [...new Set([...seatsToFill({}), ...(template?.neededSeats ?? [])])];
}
