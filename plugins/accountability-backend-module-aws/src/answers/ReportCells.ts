import {
  NOT_REPORTED,
  NOT_SUPPORTED,
  type ObservedInstant,
} from 'backstage-plugin-accountability-common';
import { parseInstant } from 'backstage-plugin-accountability-node';
import type { AnswerContext } from './AnswerContext';

/**
 * The cells of one row of a credential report. `N/A`, `no_information`,
 * `not_supported` and a missing column are four different facts.
 */
export class ReportCells {
  constructor(
    private readonly row: Readonly<Record<string, string>>,
    private readonly options: {
      context: AnswerContext;
      line: number;
      /** When AWS made the report. */
      generatedAt?: string;
    },
  ) {}

  has(column: string): boolean {
    return this.row[column] !== undefined;
  }

  text(column: string): string {
    return (this.row[column] ?? '').trim();
  }

  flag(column: string): boolean | undefined {
    const text = this.text(column).toLowerCase();
    if (text === 'true') return true;
    if (text === 'false') return false;
    if (!['', 'n/a', 'not_supported', 'no_information'].includes(text)) {
      this.complain(column, 'is neither true nor false');
    }
    return undefined;
  }

  /** `N/A` is observed without a value: never used, never made, never due. */
  instant(column: string): ObservedInstant {
    const text = this.text(column);
    switch (text.toLowerCase()) {
      case '':
      case 'no_information':
        return NOT_REPORTED;
      case 'not_supported':
        return NOT_SUPPORTED;
      case 'n/a':
        return this.observed(null);
      default: {
        const parsed = parseInstant(text);
        if (parsed.is === 'instant') return this.observed(parsed.value);
        if (parsed.is === 'never') return this.observed(null);
        this.complain(column, 'is not a time');
        return NOT_REPORTED;
      }
    }
  }

  private observed(value: string | null): ObservedInstant {
    const asOf = this.options.generatedAt;
    return { value, observability: 'observed', ...(asOf ? { asOf } : {}) };
  }

  /** Names the cell, not what stands in it. */
  private complain(column: string, fault: string): void {
    const { context, line } = this.options;
    context.report({
      effect: 'note',
      message: `${column} ${fault}; it counts as not reported`,
      file: context.file,
      line,
    });
  }
}
