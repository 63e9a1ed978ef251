import { z } from 'zod';

/** The frameworks whose ids are known, and a place for all others. @public */
export const frameworkKeySchema = z.enum([
  'csf',
  'owasp-nhi',
  'ai-rmf',
  'iso-27001',
  'soc-2',
  'sp-800-53',
  'other',
]);
/** @public */
export type FrameworkKey = z.infer<typeof frameworkKeySchema>;

interface Spelling {
  framework: Exclude<FrameworkKey, 'other'>;
  /** Every way in which people write an id; the groups are its parts. */
  pattern: RegExp;
  write(...parts: string[]): string;
}

// A family tells an id of SP 800-53 from anything else that looks like one.
const FAMILIES = 'AC|AT|AU|CA|CM|CP|IA|IR|MA|MP|PE|PL|PM|PS|PT|RA|SA|SC|SI|SR';

const SPELLINGS: readonly Spelling[] = [
  {
    framework: 'owasp-nhi',
    pattern: /^(?:OWASP )?NHI-?0?(10|[1-9])(?::2025)?$/i,
    write: number => `NHI${number}:2025`,
  },
  {
    framework: 'csf',
    pattern:
      /^(?:NIST )?(?:CSF )?(?:2\.0 )?((?:GV|ID|PR|DE|RS|RC)\.[A-Z]{2})(?:-(\d{1,2}))?$/i,
    write: (category, number) =>
      `CSF ${category.toUpperCase()}${
        number ? `-${number.padStart(2, '0')}` : ''
      }`,
  },
  {
    framework: 'ai-rmf',
    pattern:
      /^(?:NIST )?(?:AI[ -]?RMF )?(?:1\.0 )?(GOVERN|MAP|MEASURE|MANAGE)[ -](\d(?:\.\d{1,2})?)$/i,
    write: (part, number) => `AI RMF ${part.toUpperCase()} ${number}`,
  },
  {
    framework: 'iso-27001',
    pattern:
      /^(?:(?:ISO(?:\/IEC)? ?)?27001(?::20\d\d)? (A\.)?|(A\.))(\d{1,2}(?:\.\d{1,2}){1,2})$/i,
    write: (annex = '', bareAnnex = '', number) =>
      `ISO 27001 ${(annex || bareAnnex).toUpperCase()}${number}`,
  },
  {
    framework: 'soc-2',
    pattern:
      /^(?:(?:SOC ?2 |TSC )((?:CC|A|C|PI|P)\d\.\d{1,2})|(CC\d\.\d{1,2}))$/i,
    write: (criterion, bare) => `SOC 2 ${(criterion ?? bare).toUpperCase()}`,
  },
  {
    framework: 'sp-800-53',
    pattern: new RegExp(
      `^(?:NIST )?(?:(?:SP )?800-53 ?(?:r5|rev\\.? ?5)? )?((?:${FAMILIES})-\\d{1,2}(?:\\(\\d{1,2}\\))?)$`,
      'i',
    ),
    write: control => `SP 800-53 ${control.toUpperCase()}`,
  },
];

function spell(id: string): { framework: FrameworkKey; official: string } {
  const text = id.trim().replace(/\s+/g, ' ');
  for (const { framework, pattern, write } of SPELLINGS) {
    const found = pattern.exec(text);
    if (found) return { framework, official: write(...found.slice(1)) };
  }
  return { framework: 'other', official: text };
}

/**
 * The official spelling of a framework id, however somebody wrote it: `NHI-01` is
 * `NHI1:2025`, as the OWASP Non-Human Identities Top 10 (2025) writes it, `GV.OV-1`
 * is `CSF GV.OV-01`, `GOVERN 2.3` is `AI RMF GOVERN 2.3`, `A.5.3` is
 * `ISO 27001 A.5.3`, `CC1.3` is `SOC 2 CC1.3`, and `800-53 AC-2` is
 * `SP 800-53 AC-2`. An id of any other framework stays as it is.
 *
 * @public
 */
export function officialFrameworkId(id: string): string {
  return spell(id).official;
}

/** The framework that an id belongs to. @public */
export function frameworkOf(id: string): FrameworkKey {
  return spell(id).framework;
}
