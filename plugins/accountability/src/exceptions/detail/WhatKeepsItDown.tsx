import type { CompensatingControl } from 'backstage-plugin-accountability-common';
import { DefinitionLink } from '../../outcomes/DefinitionLink';
import { refTitle, Section } from '../../shared';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';

/** What keeps the risk down while the rule fails. */
export function WhatKeepsItDown(props: { controls: CompensatingControl[] }) {
  const { controls } = props;
  const t = useText();
  const classes = useExceptionStyles();
  return (
    <Section title={t('exceptions.detail.controls')}>
      {controls.length === 0 ? (
        <p>{t('exceptions.detail.noControls')}</p>
      ) : (
        <ul className={classes.list}>
          {controls.map(({ ref, text }, index) => (
            <li key={`${index}:${text}`}>
              {ref && (
                <div>
                  <DefinitionLink definition={{ ref, title: refTitle(ref) }} />
                </div>
              )}
              {text}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
