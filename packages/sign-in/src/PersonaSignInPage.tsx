import { ProxiedSignInPage } from '@backstage/core-components';
import {
  configApiRef,
  useApi,
  type SignInPageProps,
} from '@backstage/core-plugin-api';
import { useState } from 'react';
import { forgetOnSignOut } from './forgetOnSignOut';
import { lastPersona } from './lastPersona';
import { readPersonas } from './Persona';
import { PersonaChoice } from './PersonaChoice';
import { SignInFailed } from './SignInFailed';

/** Sign in as one of the people of the demo, by choosing them. */
export function PersonaSignInPage({ onSignInSuccess }: SignInPageProps) {
  const personas = readPersonas(useApi(configApiRef));
  const [userEntityRef, setUserEntityRef] = useState(lastPersona.get);
  const [attempt, setAttempt] = useState(1);

  const chosen = personas.find(p => p.userEntityRef === userEntityRef);
  if (!chosen) {
    return <PersonaChoice personas={personas} onChoose={setUserEntityRef} />;
  }
  return (
    <ProxiedSignInPage
      key={`${userEntityRef} ${attempt}`}
      provider="persona"
      headers={{ 'x-demo-persona': chosen.userEntityRef }}
      onSignInSuccess={identity => {
        lastPersona.set(chosen.userEntityRef);
        onSignInSuccess(forgetOnSignOut(identity));
      }}
      ErrorComponent={({ error }) => (
        <SignInFailed
          name={chosen.name}
          error={error}
          onRetry={() => setAttempt(attempt + 1)}
          onChooseAnother={() => {
            lastPersona.forget();
            setUserEntityRef(undefined);
          }}
        />
      )}
    />
  );
}
