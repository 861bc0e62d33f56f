const IMPORT_WORKER = '/import-worker.js';

/** Our pages run only scripts whose address a policy has seen; the content security policy names this policy and no other. */
export function addressOfImportWorker(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return IMPORT_WORKER;
  const policy = trustedTypes.createPolicy('tact-import', { createScriptURL: () => IMPORT_WORKER });
  return policy.createScriptURL('');
}

interface Policy {
  /** Typed as the text that it is made of: the browser takes it where it takes a text. */
  readonly createScriptURL: (address: string) => string;
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}
