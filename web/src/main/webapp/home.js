const state = document.getElementById('state');

async function showHealth() {
  try {
    const health = await (await fetch('/health')).json();
    state.dataset.ok = String(health.status === 'UP');
    state.textContent = health.status === 'UP' ? 'Everything is up.' : 'The server is not ready yet.';
  } catch {
    state.textContent = 'The server does not answer.';
  }
}

async function showHelpers() {
  const installation = await (await fetch('/api/v1/installation')).json();
  show('mail', installation.mailCatcherUrl);
  show('sandbox', installation.paymentSandboxUrl);
}

function show(id, url) {
  if (url) {
    const link = document.getElementById(id);
    link.href = url;
    link.hidden = false;
  }
}

showHealth();
showHelpers();
