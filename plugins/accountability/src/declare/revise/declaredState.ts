import type {
  Definition,
  OutcomeDetail,
} from 'backstage-plugin-accountability-common';
import { looseSpec } from '../form';
import type { DeclaredState } from './Revision';

/** What a form starts with to change something that is declared. */
export function declaredState(
  detail: Definition & { spec: object },
): DeclaredState {
  const { namespace, name, title, description } = detail;
  return {
    hash: detail.hash,
    lifecycle: detail.lifecycle,
    values: {
      namespace,
      name,
      title,
      ...(description && { description }),
      spec: looseSpec(detail.spec),
    },
  };
}

/** Whether somebody may change it, and why not. */
export type MayRevise = OutcomeDetail['may']['revise'];
