// What the page must know before anybody has signed in: see PortalSettings.
let settings;

export async function loadSettings() {
  const response = await fetch('/portal/settings');
  if (!response.ok) throw new Error(`settings: ${response.status}`);
  settings = await response.json();
  return settings;
}

/** The address of a service: registry, graduation, grants, reporting. */
export const addressOf = (service) => settings.services[service];

export const known = () => settings;
