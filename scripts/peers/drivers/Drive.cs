using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Reflection;
using System.Web.Services.Protocols;
using System.Xml.Serialization;

/** Calls operations by name, with requests and responses as files: one line each on standard input. */
class Drive {
    static XmlSerializer Serializer(Type type, ICustomAttributeProvider attributes, string name) {
        var importer = new XmlReflectionImporter();
        foreach (var each in typeof(IdRequest).Assembly.GetTypes()) {
            foreach (XmlIncludeAttribute include in each.GetCustomAttributes(typeof(XmlIncludeAttribute), false)) {
                importer.IncludeType(include.Type);
            }
        }
        var member = new XmlReflectionMember {
            MemberName = name, MemberType = type, XmlAttributes = new XmlAttributes(attributes)
        };
        var mapping = importer.ImportMembersMapping(null, null, new[] { member }, false);
        return XmlSerializer.FromMappings(new[] { mapping })[0];
    }

    static void Call(MethodInfo method, string request, string response) {
        var service = (SoapHttpClientProtocol) Activator.CreateInstance(method.DeclaringType);
        service.Credentials = new NetworkCredential("sandbox", "sandbox");
        var parameter = method.GetParameters()[0];
        object[] given;
        using (var file = File.OpenRead(request)) {
            given = (object[]) Serializer(parameter.ParameterType, parameter, parameter.Name).Deserialize(file);
        }
        var result = method.Invoke(service, given);
        if (method.ReturnType == typeof(void)) {
            return;
        }
        using (var file = File.Create(response)) {
            Serializer(method.ReturnType, method.ReturnTypeCustomAttributes, "result").Serialize(file, new[] { result });
        }
    }

    static void Main() {
        var methods = new Dictionary<string, MethodInfo>();
        foreach (var type in typeof(IdRequest).Assembly.GetTypes()) {
            foreach (var method in type.GetMethods().Where(each => each.IsDefined(typeof(SoapDocumentMethodAttribute), false))) {
                methods[method.Name] = method;
            }
        }
        for (var line = Console.ReadLine(); line != null; line = Console.ReadLine()) {
            var parts = line.Split('\t');
            try {
                Call(methods[parts[0]], parts[1], parts[2]);
                Console.WriteLine("ok");
            } catch (Exception error) {
                Console.WriteLine((error.InnerException ?? error).Message.Replace('\n', ' '));
            }
        }
    }
}
