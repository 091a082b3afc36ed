package id.graduasi.platform.testkit.rules.good.greeting;

import org.eclipse.microprofile.reactive.messaging.Incoming;

class GreetingFeed {
  @Incoming("greetings")
  void take(String greeting) {}
}
