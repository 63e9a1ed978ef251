import {
  OUTCOME_SEATS,
  outcomeTemplates,
  type OperatingModel,
  type Seat,
} from 'backstage-plugin-accountability-common';

/** Seats that an outcome of this model cannot do without. */
export function neededSeats(model?: OperatingModel): readonly Seat[] {
  const template = outcomeTemplates.find(one => one.model === model);
  return [...OUTCOME_SEATS, ...(template?.neededSeats ?? [])];
}
