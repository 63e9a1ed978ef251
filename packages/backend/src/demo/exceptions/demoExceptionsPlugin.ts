import { peoplePlugin } from '../peoplePlugin';
import { readStories } from './readStories';
import { tellStory } from './tellStory';

/** Asks for and decides about exceptions as the people of the company would. */
export const demoExceptionsPlugin = peoplePlugin({
  pluginId: 'demo-exceptions',
  key: 'demo.exceptions',
  read: readStories,
  title: ({ terms }) => terms.title,
  act: (story, as) => tellStory(story, { as, now: new Date() }),
});
