import type { ExceptionDetail } from 'backstage-plugin-accountability-common';
import { EscalatedNote } from '../../escalations/doors';
import { Section } from '../../shared';
import { useText } from '../../translation';
import { LifeLine } from '../life/LifeLine';
import { EarlierExceptions } from '../parts/EarlierExceptions';
import { SubjectList } from '../parts/SubjectList';
import { ExceptionActions } from '../steps/ExceptionActions';
import { useExceptionStyles } from '../useExceptionStyles';
import { ContentHash } from './ContentHash';
import { Deciders } from './Deciders';
import { ExceptionHead } from './ExceptionHead';
import { ExceptionTrail } from './ExceptionTrail';
import { Evidence } from './Evidence';
import { ImportedNote } from './ImportedNote';
import { permittedBefore } from './permittedBefore';
import { Plan } from './Plan';
import { RequestFacts } from './RequestFacts';
import { WhatKeepsItDown } from './WhatKeepsItDown';

/** All there is to decide on, beside who decides. */
export function ExceptionParts(props: {
  exception: ExceptionDetail;
  onChanged: () => void;
}) {
  const { exception, onChanged } = props;
  const t = useText();
  const classes = useExceptionStyles();
  return (
    <div className={classes.root}>
      <ExceptionHead exception={exception} />
      <EscalatedNote
        of={{ exception: exception.id }}
        standing={exception.hash}
      />
      <ImportedNote exception={exception} />
      <ExceptionActions exception={exception} onChanged={onChanged} />
      <LifeLine exception={exception} />
      <div className={classes.columns}>
        <div className={classes.root}>
          <RequestFacts exception={exception} />
          <Section title={t('exceptions.detail.findings')}>
            <SubjectList subjects={exception.findings} />
          </Section>
          <WhatKeepsItDown controls={exception.terms.compensatingControls} />
          <Plan terms={exception.terms} />
          <Evidence exception={exception} />
        </div>
        <div className={classes.root}>
          <Deciders exception={exception} />
          <Section title={t('exceptions.earlier.title')}>
            <EarlierExceptions earlier={permittedBefore(exception)} />
          </Section>
          <ContentHash hash={exception.contentHash} />
          <ExceptionTrail transitions={exception.transitions} />
        </div>
      </div>
    </div>
  );
}
