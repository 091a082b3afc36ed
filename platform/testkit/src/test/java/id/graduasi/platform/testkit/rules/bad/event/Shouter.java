package id.graduasi.platform.testkit.rules.bad.event;

import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

class Shouter {
  @Channel("out")
  Emitter<String> emitter;

  Shouter(Emitter<String> emitter) {
    this.emitter = emitter;
  }

  void shout(Producer<String, String> producer) {
    producer.flush();
  }

  @Incoming("in")
  @Outgoing("out")
  String echo(String heard) {
    return heard;
  }
}
