import { Text } from '@backstage/ui';
import Box from '@material-ui/core/Box';
import {
  type Definition,
  definitionDeclarePermission,
  type DefinitionKind,
} from 'backstage-plugin-accountability-common';
import { type ComponentType, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import {
  EmptyState,
  LoadingLines,
  MissingPermission,
  useDefinitionPaths,
  useKeptDraft,
} from '../shared';
import { useText } from '../translation';
import { BackLink } from './BackLink';
import { KeptDraftOffer, readKeptDraft } from './draft';
import { DefinitionEditor } from './editor';
import {
  type DeclaredState,
  declaredState,
  GitOwned,
  type MayRevise,
  WithdrawButton,
} from './revise';
import type { WizardStep } from './wizard';

/** Changes what is declared, or says where it is changed. */
export function ReviseContent(props: {
  kind: DefinitionKind;
  detail: Definition & { spec: object };
  may: { revise: MayRevise; withdraw: MayRevise };
  load: () => Promise<DeclaredState>;
  steps: readonly WizardStep[];
  Summary: ComponentType;
}) {
  const { kind, detail, may, load, steps, Summary } = props;
  const t = useText();
  const navigate = useNavigate();
  const paths = useDefinitionPaths();
  const keeper = useKeptDraft(detail.ref, readKeptDraft);
  const [resumed, setResumed] = useState(false);
  // What was there when the page was opened: what is kept later is the form itself.
  const [opened] = useState(() => declaredState(detail));

  const back = (
    <BackLink to={paths.one(detail.ref)}>
      {t('declare.revise.back', { title: detail.title })}
    </BackLink>
  );
  if (detail.origin === 'git' || detail.overruled) {
    return (
      <>
        {back}
        <GitOwned kind={kind} detail={detail} />
      </>
    );
  }
  if (!may.revise.allowed) {
    return (
      <>
        {back}
        <EmptyState
          title={t('declare.revise.forbidden', { title: detail.title })}
          description={
            may.revise.why ?? (
              <MissingPermission
                permission={definitionDeclarePermission.name}
              />
            )
          }
        />
      </>
    );
  }
  if (keeper.loading) return <LoadingLines />;
  const { found } = keeper;
  const undecided = found && !resumed;
  return (
    <>
      {back}
      <Box
        display="flex"
        flexWrap="wrap"
        alignItems="center"
        justifyContent="space-between"
        gridGap={16}
        mt={1}
        mb={3}
      >
        <Text as="h2" variant="title-small" weight="bold">
          {t('declare.revise.title', { title: detail.title })}
        </Text>
        <WithdrawButton
          definition={detail}
          may={may.withdraw}
          onDone={() => {
            keeper.forget();
            navigate(paths.one(detail.ref));
          }}
        />
      </Box>
      {undecided ? (
        <KeptDraftOffer
          draft={found}
          onGoOn={() => setResumed(true)}
          onForget={keeper.forget}
        />
      ) : (
        <DefinitionEditor
          kind={kind}
          start={found?.values ?? opened.values}
          resumed={resumed}
          steps={steps}
          Summary={Summary}
          keeper={keeper}
          revision={{ ...opened, ...found?.base, ref: detail.ref, load }}
        />
      )}
    </>
  );
}
