import {
  exceptionProblemSchema,
  type ExceptionProblem,
} from 'backstage-plugin-accountability-common';
import { englishText as t } from '../../testing';
import { problemText } from './problemText';

const said = (problem: Omit<ExceptionProblem, 'text'>) =>
  problemText(t, { ...problem, text: 'As the API says it' });

describe('problemText', () => {
  it.each(exceptionProblemSchema.shape.code.options)(
    'says %s in the words of the page, and leaves nothing open',
    code => {
      const text = said({
        ...{ code, seat: 'legal', where: '"Keys"', severity: 'high' },
        ...{ upTo: 'low', forDays: 14, outcome: 'outcome:default/keys' },
        governing: ['outcome:default/owners'],
      });
      expect(text).not.toMatch(/As the API|\{\{|exceptions\.problem/);
      expect(text).toMatch(/\.$/);
    },
  );

  it('counts days, and names what it is about', () => {
    const right = {
      ...({ code: 'right-too-short', seat: 'control-system' } as const),
      ...({ where: '"Keys"', severity: 'high' } as const),
    };
    expect(said({ ...right, forDays: 1 })).toBe(
      'Of the severity High, the seat Control system of "Keys" may approve 1 day at most. Choose an earlier end, or have a right recorded that reaches further.',
    );
    expect(said({ ...right, forDays: 14 })).toContain(
      'approve 14 days at most',
    );
  });
});
