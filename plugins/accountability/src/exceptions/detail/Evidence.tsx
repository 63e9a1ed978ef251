import { Link } from '@backstage/core-components';
import type { ExceptionTerms } from 'backstage-plugin-accountability-common';
import { Section } from '../../shared';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';

/** What shows that it is so. */
export function Evidence({ evidence }: Pick<ExceptionTerms, 'evidence'>) {
  const t = useText();
  const classes = useExceptionStyles();
  return (
    <Section title={t('exceptions.detail.evidence')}>
      {evidence.length === 0 ? (
        <p>{t('exceptions.detail.noEvidence')}</p>
      ) : (
        <ul className={classes.list}>
          {evidence.map(({ title, link }, index) => (
            <li key={`${index}:${title}`}>
              {link ? <Link to={link}>{title}</Link> : title}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
