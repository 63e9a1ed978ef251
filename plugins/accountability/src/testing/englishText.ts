import { declareMessages } from '../declare/declareMessages';
import { controlsMessages } from '../controls/controlsMessages';
import { decisionMessages } from '../decisions/decisionMessages';
import { obligationMessages } from '../obligations/obligationMessages';
import { outcomesMessages } from '../outcomes/outcomesMessages';
import { escalationMessages } from '../escalations/escalationMessages';
import { exceptionMessages } from '../exceptions/exceptionMessages';
import { reviewMessages } from '../reviews/reviewMessages';
import { sharedMessages } from '../shared/sharedMessages';
import type { Text } from '../translation';

const messages = {
  controls: controlsMessages,
  decisions: decisionMessages,
  declare: declareMessages,
  escalations: escalationMessages,
  exceptions: exceptionMessages,
  obligations: obligationMessages,
  outcomes: outcomesMessages,
  reviews: reviewMessages,
  shared: sharedMessages,
};

/** The English texts, for functions that are tested without an app around them. */
export const englishText = ((
  key: string,
  values: Record<string, unknown> = {},
) => {
  const find = (path: string) =>
    path.split('.').reduce<any>((inner, part) => inner?.[part], messages) as
      | string
      | undefined;
  const text =
    find(key) ?? find(`${key}_${values.count === 1 ? 'one' : 'other'}`);
  if (text === undefined) throw new Error(`There is no text ${key}`);
  return text.replace(/{{(\w+)}}/g, (_, name) => String(values[name]));
}) as unknown as Text;
