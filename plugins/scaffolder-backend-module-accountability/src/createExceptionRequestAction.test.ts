import { readFileSync } from 'fs';
import { resolve } from 'path';
import { mockServices } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { exceptionTermsSchema } from 'backstage-plugin-accountability-common';
import { parse } from 'yaml';
import { createExceptionRequestAction } from './createExceptionRequestAction';
import { examples } from './createExceptionRequestAction.examples';
import { toTerms } from './toTerms';

const readme = readFileSync(resolve(__dirname, '../README.md'), 'utf8');
const action = createExceptionRequestAction({
  auth: mockServices.auth.mock(),
  discovery: mockServices.discovery.mock(),
});

describe('accountability:exception:request', () => {
  it.each(examples)('understands: $description', ({ example }) => {
    const [step] = parse(example).steps;
    expect(step.action).toBe(action.id);
    const terms = toTerms({ ...step.input, identities: ['1'] });
    expect(exceptionTermsSchema.safeParse(terms).error).toBeUndefined();
  });

  it('is used in the README as it is, with inputs that it has', () => {
    const [, sample] = /```yaml\n(apiVersion[^`]*)```/.exec(readme) ?? [];
    const [step] = parse(sample).spec.steps;
    expect(step.action).toBe(action.id);
    const { properties, required } = action.schema!.input as {
      properties: object;
      required: string[];
    };
    const given = Object.keys(step.input);
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(given));
    expect(given).toEqual(expect.arrayContaining(required));
    for (const name of Object.keys(properties)) {
      expect(readme).toContain(`\`${name}\``);
    }
  });

  it('keeps nothing in a dry run', async () => {
    const context = createMockActionContext();
    await action.handler({
      ...context,
      ...{ input: { title: 'A key' }, isDryRun: true },
    } as any);
    expect(context.output).not.toHaveBeenCalled();
  });
});
