import { peoplePlugin } from '../peoplePlugin';
import { acceptSeats } from './acceptSeats';
import { readAnswers } from './readAnswers';

/** Accepts seats as the people of the company would. */
export const demoSeatsPlugin = peoplePlugin({
  pluginId: 'demo-seats',
  key: 'demo.seats',
  read: readAnswers,
  title: ({ outcome }) => `Seats of ${outcome}`,
  act: acceptSeats,
});
