import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AccountabilityApi,
  DefinitionDraft,
} from 'backstage-plugin-accountability-common';
import type { ReactElement } from 'react';
import { AtPath } from '../../inventory/__testUtils__';
import {
  type FakeAccountabilityApi,
  fakeAccountabilityApi,
} from '../../testing';
import type { inBothSystems, RenderOptions } from '../../testing/__testUtils__';
import { DeclareOutcomeContent } from '../DeclareOutcomeContent';
import { aDefinition } from './aDefinition';
import { people } from './people';

type Render = (typeof inBothSystems)[number][1];

/** Where an outcome is declared. */
export const NEW_OUTCOME = '/accountability/outcomes/new';

/** Opens the page that declares an outcome, beside a link that leads away from it. */
export async function openOutcomeForm(
  render: Render,
  options: Partial<RenderOptions> & {
    answers?: Partial<AccountabilityApi>;
    path?: string;
  } = {},
): Promise<FakeAccountabilityApi> {
  const { answers, path = NEW_OUTCOME, ...rest } = options;
  const api = fakeAccountabilityApi({
    listMeasures: async () => ({
      items: [
        {
          ...{ id: 'secret-age-p95', title: 'Age of secrets', unit: 'days' },
          description: 'How old the oldest secrets are.',
          ...{ direction: 'decrease', from: 'built-in' },
          unknownWhen: 'Nobody says when they were made.',
        },
      ],
    }),
    checkDefinition: async () => ({ problems: [], yaml: 'kind: Outcome\n' }),
    declareDefinition: async draft =>
      aDefinition({
        ref: `outcome:default/${draft.name}`,
        name: draft.name,
        title: draft.title,
      }),
    ...answers,
  });
  await render(
    <AtPath path={path}>
      <a href="/catalog">Catalog</a>
      <DeclareOutcomeContent />
    </AtPath>,
    { api, catalog: people, ...rest },
  );
  return api;
}

/** Starts from a template. */
export async function beginFrom(model: RegExp = /The product answers/) {
  await userEvent.click(await screen.findByRole('button', { name: model }));
}

/** Everything that was declared. */
export function declaredBy(api: FakeAccountabilityApi): DefinitionDraft[] {
  return api
    .callsOf('declareDefinition')
    .map(([draft]) => draft as DefinitionDraft);
}

/** Where one is. */
export function address(): string | null {
  return screen.getByTestId('address').textContent;
}

/** Renders one element at an address. */
export function atPath(path: string, element: ReactElement): ReactElement {
  return <AtPath path={path}>{element}</AtPath>;
}
