"""From an audited tree to what readers are served: manifest, health, transport, switch, return."""
